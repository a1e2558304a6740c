/** The screens of organisations, members and invitations, without a browser. */
@NullMarked
package nl.comensha.zichtbaar.organisation.ui;

import org.jspecify.annotations.NullMarked;
