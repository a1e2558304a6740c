/** The frame around all screens: layout, navigation, errors, languages, theme. */
@NullMarked
package nl.comensha.zichtbaar.shell;

import org.jspecify.annotations.NullMarked;
