/** Screens on organisations and their members. */
@NullMarked
package nl.comensha.zichtbaar.organisation.ui;

import org.jspecify.annotations.NullMarked;
