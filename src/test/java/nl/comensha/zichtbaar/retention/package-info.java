@NullMarked
package nl.comensha.zichtbaar.retention;

import org.jspecify.annotations.NullMarked;
