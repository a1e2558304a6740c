@NullMarked
package nl.comensha.zichtbaar.report.ui;

import org.jspecify.annotations.NullMarked;
