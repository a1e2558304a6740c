/** The walls, tried from both sides. */
@NullMarked
package nl.comensha.zichtbaar.access;

import org.jspecify.annotations.NullMarked;
