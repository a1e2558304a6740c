/** Screens of signing in and out. */
@NullMarked
package nl.comensha.zichtbaar.access.ui;

import org.jspecify.annotations.NullMarked;
