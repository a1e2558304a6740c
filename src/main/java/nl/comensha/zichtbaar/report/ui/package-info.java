/** Screens of reporting and of the review. */
@NullMarked
package nl.comensha.zichtbaar.report.ui;

import org.jspecify.annotations.NullMarked;
