/** Counts facts, never identities. */
@NullMarked
package nl.comensha.zichtbaar.statistics;

import org.jspecify.annotations.NullMarked;
