// The parts of a Word file that do not depend on what the document says: styles, settings, how the
// parts hang together.
#pragma once

#include <cstddef>
#include <string>

#include "reports/document/file_properties.h"

namespace duibiao {

/// [Content_Types].xml and word/_rels/document.xml.rels for a document with `footers` footers,
/// footer1.xml and on; the relation to footer 1 is called "footer1".
[[nodiscard]] std::string word_content_types(std::size_t footers);
[[nodiscard]] std::string word_relations(std::size_t footers);

/// _rels/.rels.
[[nodiscard]] std::string word_root_relations();

/// word/styles.xml: the faces and sizes of official documents, Chinese set in the East Asian face.
[[nodiscard]] std::string word_styles(Language language);

/// word/settings.xml.
[[nodiscard]] std::string word_settings();

/// docProps/core.xml.
[[nodiscard]] std::string word_properties(const FileProperties& properties);

}  // namespace duibiao
