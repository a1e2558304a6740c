/** Tests of the figures. */
@NullMarked
package nl.comensha.zichtbaar.statistics;

import org.jspecify.annotations.NullMarked;
