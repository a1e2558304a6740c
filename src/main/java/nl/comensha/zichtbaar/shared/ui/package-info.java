/** The shared look: page frame, dialog frame, filter bar, chart, notices. */
@NullMarked
package nl.comensha.zichtbaar.shared.ui;

import org.jspecify.annotations.NullMarked;
