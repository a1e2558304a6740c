/** Tests of organisations, members and invitations. */
@NullMarked
package nl.comensha.zichtbaar.organisation;

import org.jspecify.annotations.NullMarked;
