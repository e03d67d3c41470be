#include "adapters/returned/sheet_comments.h"

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <vector>

#include "adapters/returned/part_tree.h"

namespace duibiao::returned {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kNoComments =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments "
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
constexpr std::array kOrder{"authors"sv, "commentList"sv, "extLst"sv};
constexpr const char* kAuthor = "对标 duibiao";

/// The texts of a comment in order: of runs, and without them.
std::vector<pugi::xml_node> texts_of(const pugi::xml_node& comment) {
  std::vector<pugi::xml_node> texts;
  for (const pugi::xml_node& item : child_named(comment, "text")) {
    const pugi::xml_node text = local_name(item) == "t" ? item : child_named(item, "t");
    if (text) {
      texts.push_back(text);
    }
  }
  return texts;
}

/// Where the first of `heads` begins in `text`.
std::size_t head_in(std::string_view text, std::span<const std::string> heads) {
  std::size_t first = std::string_view::npos;
  for (const std::string& head : heads) {
    first = std::min(first, text.find(head));
  }
  return first;
}

std::string without_end_of_line(std::string text) {
  text.erase(text.find_last_not_of(" \t\r\n") + 1);
  return text;
}

/// Takes away what an earlier return wrote, which goes on to the end of the comment. Is anything of
/// the comment left? Nothing is done and said where no return wrote into it.
struct Cut {
  bool ours = false;
  bool any_left = false;
};
Cut cut(const pugi::xml_node& comment, std::span<const std::string> heads) {
  Cut done;
  std::vector<pugi::xml_node> unwanted;
  for (pugi::xml_node& text : texts_of(comment)) {
    const std::string written = text.text().get();
    const std::size_t head = done.ours ? 0 : head_in(written, heads);
    if (head == std::string_view::npos) {
      done.any_left = done.any_left || written.find_first_not_of(" \t\r\n") != std::string::npos;
      continue;
    }
    done.ours = true;
    const std::string kept = without_end_of_line(written.substr(0, head));
    text.text().set(kept.c_str());
    done.any_left = done.any_left || !kept.empty();
    if (kept.empty()) {
      unwanted.push_back(local_name(text.parent()) == "r" ? text.parent() : text);
    }
  }
  for (const pugi::xml_node& node : unwanted) {
    node.parent().remove_child(node);
  }
  return done;
}

/// A run of ours at the end of `text`; fonts as Excel's own comments have them.
void add_run(pugi::xml_node text, const std::string& words) {
  const pugi::xml_node run = add_child(text, "r");
  const pugi::xml_node font = add_child(run, "rPr");
  add_child(font, "sz", {{"val", "9"}});
  add_child(font, "rFont", {{"val", "宋体"}});
  add_text_child(run, "t", words);
}

/// A text without runs becomes one run, as the format wants it beside others.
void make_run(pugi::xml_node text) {
  const pugi::xml_node plain = child_named(text, "t");
  if (plain) {
    pugi::xml_node run = add_child(text, "r");
    run.append_copy(plain);
    text.remove_child(plain);
  }
}

/// The author of our comments, by number.
std::string author(pugi::xml_node authors) {
  std::size_t number = 0;
  for (const pugi::xml_node& known : authors) {
    if (local_name(known) == "author") {
      if (known.text().get() == std::string_view(kAuthor)) {
        return std::to_string(number);
      }
      ++number;
    }
  }
  add_child(authors, "author").append_child(pugi::node_pcdata).set_value(kAuthor);
  return std::to_string(number);
}

/// Takes away what earlier returns wrote.
void cut_all(pugi::xml_node list, std::span<const std::string> heads, SheetComments& result) {
  std::vector<pugi::xml_node> empty;
  for (const pugi::xml_node& comment : list) {
    const Cut done = cut(comment, heads);
    result.changed = result.changed || done.ours;
    if (done.ours && !done.any_left) {
      empty.push_back(comment);
    } else if (!comment.attribute("ref").empty()) {
      result.commented.insert(comment.attribute("ref").value());
    }
  }
  for (const pugi::xml_node& comment : empty) {
    result.freed.insert(comment.attribute("ref").value());
    list.remove_child(comment);
  }
}

void put(pugi::xml_node root, const CellMark& mark, SheetComments& result) {
  pugi::xml_node list = child_in_order(root, "commentList", kOrder);
  pugi::xml_node comment = list.find_child(
      [&](const pugi::xml_node& node) { return node.attribute("ref").value() == mark.cell; });
  if (comment) {
    const pugi::xml_node text = child_named(comment, "text");
    make_run(text);
    add_run(text ? text : add_child(comment, "text"), "\n" + mark.comment);
  } else {
    const std::string number = author(child_in_order(root, "authors", kOrder));
    comment = add_child(list, "comment", {{"ref", mark.cell}, {"authorId", number}});
    add_run(add_child(comment, "text"), mark.comment);
  }
  result.commented.insert(mark.cell);
  result.freed.erase(mark.cell);
  result.changed = true;
}

}  // namespace

Result<SheetComments> put_comments(std::string_view bytes, const std::string& file,
                                   const std::string& part, std::span<const CellMark> marks,
                                   std::span<const std::string> heads) {
  pugi::xml_document tree;
  auto parsed = read_part_tree(bytes.empty() ? kNoComments : bytes, file, part, tree);
  if (!parsed) {
    return failure(parsed.error());
  }
  const pugi::xml_node root = tree.document_element();
  if (local_name(root) != "comments") {
    return failure(error("return_part_unusual", {.file = file}, {{"part", part}}));
  }
  SheetComments result;
  (void)child_in_order(root, "authors", kOrder);
  cut_all(child_in_order(root, "commentList", kOrder), heads, result);
  for (const CellMark& mark : marks) {
    put(root, mark, result);
  }
  result.bytes = part_bytes(tree);
  return result;
}

}  // namespace duibiao::returned
