package nl.comensha.zichtbaar.vault;

import java.time.Instant;
import java.util.UUID;

/**
 * An attachment, without its content.
 *
 * @param size in bytes
 */
public record StoredFile(UUID id, String name, String mediaType, int size, Instant addedAt) {}
