package nl.comensha.zichtbaar.access;

/** What somebody may do. Code asks for permissions, never for roles (decisions, "Who may what"). */
public enum Permission {
    /** Signed in at an identity provider, known here or not. */
    AUTHENTICATED,
    /** Any member of any organisation. */
    SIGNED_IN,
    /** Draft, submit, correct and withdraw reports of the own organisation. */
    REPORT,
    /** See the reports of all organisations, without identities. */
    SEE_ALL_REPORTS,
    /** Review, ask, accept and reject. */
    REVIEW,
    /** See who a report is about. */
    SEE_IDENTITIES,
    /** See figures. */
    SEE_FIGURES,
    /** Export consolidated rows. */
    EXPORT_ALL_REPORTS,
    /** Add, rename and retire organisations. */
    MANAGE_ORGANISATIONS,
    /** Invite and retire members of the own organisation. */
    MANAGE_OWN_MEMBERS,
    /** Invite and retire members of every organisation. */
    MANAGE_ALL_MEMBERS,
    /** Read summaries of the own consultation bodies. */
    READ_OWN_BODIES,
    /** Decide which reports are about one person. */
    DEDUPLICATE,
    /** Answer shelter requests and place people. */
    COORDINATE_SHELTER,
    /** Work of a shelter on its own placements. */
    SHELTER_WORK,
    /** Load seeds and import for an organisation. */
    IMPORT,
    /** Throw away what was kept as long as it may be; a job's, and no role's. */
    EXPIRE
}
