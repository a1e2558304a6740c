package nl.comensha.zichtbaar.vault;

/** For which purpose somebody reads what identifies a person; it stands in the read log. */
public enum Purpose {
    OWN_REPORT,
    REVIEW,
    EXPORT,
    SEARCH,
    THREAD,
    ATTACHMENT,
    IMPORT
}
