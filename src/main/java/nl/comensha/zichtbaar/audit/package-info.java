/** Remembers who read or changed what; nothing is ever taken out. */
@NullMarked
package nl.comensha.zichtbaar.audit;

import org.jspecify.annotations.NullMarked;
