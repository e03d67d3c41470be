// Rule books built by hand, so that the engine is tested without any reader: the numbers are those
// of regulations §3.2, §3.4 and §3.5.
#pragma once

#include "engine/rules/rule_book.h"

namespace duibiao::test {

/// P1, R1, symmetric equality, tiers 80/60; weights 预算执行率 10, 产出 50, 效益 30, 满意度 10; an
/// absent 满意度 goes to 效益; 决策 and 过程 are a compliance list.
RuleBook central_book();

/// The form's own split, an assumption: 决策 15, 过程 20, 产出 30, 效益 25, 满意度 10.
RuleBook jiangsu_book();

/// 预算执行率 20, 产出 40, 效益 40; tiers 80/50; no grades.
RuleBook hubei_book();

/// P2 with the pass line 60 %, bands for execution (B4) and satisfaction (T2).
RuleBook stepped_book();

}  // namespace duibiao::test
