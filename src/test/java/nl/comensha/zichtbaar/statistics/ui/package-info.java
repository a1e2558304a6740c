/** Tests of the screens of the figures. */
@NullMarked
package nl.comensha.zichtbaar.statistics.ui;

import org.jspecify.annotations.NullMarked;
