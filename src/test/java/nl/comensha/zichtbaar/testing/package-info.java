/** What the tests share: one real database for the whole run, and people of every kind. */
@NullMarked
package nl.comensha.zichtbaar.testing;

import org.jspecify.annotations.NullMarked;
