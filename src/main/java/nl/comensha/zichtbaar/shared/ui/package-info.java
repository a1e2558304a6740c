/** The shared look: page frame, dialog frame, filter bar, chart, notices. */
@NullMarked
@NamedInterface("ui")
package nl.comensha.zichtbaar.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
