/** Keeps what directly identifies people apart from the facts, and writes the read log before it gives anything. */
@NullMarked
package nl.comensha.zichtbaar.vault;

import org.jspecify.annotations.NullMarked;
