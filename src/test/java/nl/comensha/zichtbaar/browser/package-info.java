/** The portal as people see it: the real one, in a real browser. */
@NullMarked
package nl.comensha.zichtbaar.browser;

import org.jspecify.annotations.NullMarked;
