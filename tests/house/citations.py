"""Every rule says where it comes from, and the source is one that the project lists."""
def citations(tree):
    """Every citation in data/ names a source of data/regulations/sources.toml."""
    return []
