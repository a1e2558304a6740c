package nl.comensha.zichtbaar.organisation;

import java.util.List;
import java.util.UUID;

/** An organisation that somebody may be invited into, with its units. */
public record OrganisationChoice(UUID id, String name, boolean staff, List<OrganisationDetail.Unit> units) {}
