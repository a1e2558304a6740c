/** Knows how long each class of data is kept, and throws away what was kept that long. */
@NullMarked
package nl.comensha.zichtbaar.retention;

import org.jspecify.annotations.NullMarked;
