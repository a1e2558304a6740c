/** Knows which reports are about the same presumed victim. */
@NullMarked
package nl.comensha.zichtbaar.victim;

import org.jspecify.annotations.NullMarked;
