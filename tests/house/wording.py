"""Every code that a problem or a reason is known by has its sentence, in both languages."""
import re

_LITERAL = r'"((?:\\.|[^"\\\n])*)"'
_LITERALS = r'((?:"(?:\\.|[^"\\\n])*"\s*)+)'
_SENTENCE = re.compile(r"\{\s*" + r",\s*".join([_LITERALS] * 3) + r",?\s*\}")
_CALL = re.compile(r"\b(?:error|warning|note)\(\s*" + _LITERAL)
_SAID = re.compile(r"\b(?:words|say)\(\s*" + _LITERAL)
_REASON = re.compile(
    r"\breason\s*=\s*" + _LITERAL +
    r"|\b(?:NotAssessable|UnreadableTarget|NoData|NoTargetOutcome|FaultyReading)\{\s*" + _LITERAL +
    r"|\bLeftOut\{[^{}]*,\s*" + _LITERAL + r"\s*\}")
# In the engine a literal with an underscore is a code, unless it names a fact or, in
# engine/rules, a section of a rule book.
_ENGINE_CODE = re.compile(r'(?<!\{)"([a-z][a-z0-9]*(?:_[a-z0-9]+)+)"')
# Keys of a check's settings (engine/audit/settings.h) are no codes.
_SETTING = re.compile(r"(?:\.|->)(?:number|ratio|share|count|terms|rows)\(\s*" + _LITERAL)
_STATUS_NAMES = {"no_data", "no_target", "not_assessable"}  # as interchange files spell them
_PLACEHOLDER = re.compile(r"\{(\w*)\}")
_FACT = re.compile(r"\{\s*" + _LITERAL + r"\s*,")
_CODE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
WORDING = "reports/wording/"


def _joined(literals):
    return "".join(re.findall(_LITERAL, literals))


def sentences(tree):
    """code → (path, Chinese, English) of every sentence, and the codes that stand twice."""
    found, twice = {}, []
    for path in tree.below(WORDING, "_sentences.cpp"):
        for parts in _SENTENCE.findall(tree.code(path)):
            code, chinese, english = map(_joined, parts)
            if code in found:
                twice.append(f"{path}: {code} has a sentence in {found[code][0]} already")
            found[code] = (path, chinese, english)
    return found, twice


def _arguments(code, start):
    """The text from `start`, just inside a bracket, to the bracket's end."""
    depth, at = 1, start
    for m in re.finditer(r'"(?:\\.|[^"\\\n])*"|[()]', code[start:]):
        depth += {"(": 1, ")": -1}.get(m.group(0), 0)
        at = start + m.start()
        if depth == 0:
            break
    return code[start:at]


def _top_level_commas(arguments):
    bare = re.sub(r'"(?:\\.|[^"\\\n])*"', '""', arguments)
    while re.search(r"\([^(){}]*\)|\{[^(){}]*\}", bare):
        bare = re.sub(r"\([^(){}]*\)|\{[^(){}]*\}", "", bare)
    return bare.count(",")


def _facts(arguments, position):
    """The names of the facts given literally; none where argument `position` is missing."""
    facts = set(_FACT.findall(arguments))
    return facts if facts or _top_level_commas(arguments) < position else None


def uses(tree):
    """(path, code, names of its facts) of every use; facts are None where nothing tells them."""
    for path in tree.production():
        if path.startswith(WORDING):
            continue
        code = tree.code(path)
        for m in _CALL.finditer(code):
            arguments = _arguments(code, m.start(1) - 1)
            yield path, m.group(1), _facts(arguments, 2)
        for m in _SAID.finditer(code):
            yield path, m.group(1), _facts(_arguments(code, m.start(1) - 1), 1)
        for m in _REASON.finditer(code):
            yield path, next(filter(None, m.groups())), None
        if path.startswith("engine/") and not path.startswith("engine/rules/"):
            for literal in set(_ENGINE_CODE.findall(_SETTING.sub("", code))) - _STATUS_NAMES:
                yield path, literal, None


def _sentence_faults(code, path, chinese, english):
    faults = []
    if not _CODE.fullmatch(code):
        faults.append(f"{path}: {code}: a code is snake_case")
    english_words = re.search(r"[A-Za-z]", _PLACEHOLDER.sub("", english))
    chinese_words = re.search(r"[\u4e00-\u9fff]", chinese)
    if not (chinese and english) or (english_words and not chinese_words):
        faults.append(f"{path}: {code}: needs a Chinese and an English sentence")
    if set(_PLACEHOLDER.findall(chinese)) != set(_PLACEHOLDER.findall(english)):
        faults.append(f"{path}: {code}: the two sentences mention different facts")
    return faults


def wording(tree):
    """Every used code has two sentences with the same facts, all given; no sentence lies idle."""
    known, faults = sentences(tree)
    for code, (path, chinese, english) in known.items():
        faults += _sentence_faults(code, path, chinese, english)
    for path, code, facts in uses(tree):
        if code not in known:
            faults.append(f"{path}: {code} has no sentence in {WORDING}")
        elif facts is not None:
            lacking = set(_PLACEHOLDER.findall(known[code][1])) - facts
            faults += [f"{path}: {code} lacks the fact {name}" for name in sorted(lacking)]
    literals = {text.removeprefix("@") for path in tree.production()
                if not path.endswith("_sentences.cpp")
                for text in re.findall(_LITERAL, tree.code(path))}
    faults = sorted(set(faults), key=faults.index)
    return faults + [f"{known[code][0]}: {code} is a sentence that nothing says"
                     for code in sorted(set(known) - literals)]
