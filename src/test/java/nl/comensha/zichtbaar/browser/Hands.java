package nl.comensha.zichtbaar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How somebody works with a page. */
enum Hands {
    MOUSE {
        @Override
        void type(Locator field, String text) {
            field.fill(text);
        }

        @Override
        void choose(Locator group, String option) {
            option(group, option).check();
        }

        @Override
        void pick(Locator box, String option) {
            box.fill(option);
            offered(box, option).click();
            // A list of several stays open until one goes on.
            box.press("Tab");
        }

        @Override
        void press(Locator button) {
            button.click();
        }

        @Override
        void last(Locator menus, String item) {
            menus.locator("vaadin-menu-bar-button:not([slot=overflow])").last().click();
            item(menus, item).click();
        }
    },
    /** Nothing but keys: Tab to where one wants to be, then what a keyboard user would press there. */
    KEYBOARD {
        @Override
        void type(Locator field, String text) {
            reach(field);
            keys(field).type(text);
        }

        @Override
        void choose(Locator group, String option) {
            reach(group);
            Locator wanted = option(group, option);
            for (int i = 0; i < MANY && !hasFocus(wanted); i++) {
                keys(group).press("ArrowDown");
            }
            keys(group).press("Space");
            assertThat(wanted.isChecked()).as(option).isTrue();
        }

        @Override
        void pick(Locator box, String option) {
            type(box, option);
            offered(box, option).waitFor();
            keys(box).press("ArrowDown");
            keys(box).press("Enter");
        }

        @Override
        void press(Locator button) {
            reach(button);
            keys(button).press("Enter");
        }

        @Override
        void last(Locator menus, String item) {
            reach(menus);
            keys(menus).press("End");
            keys(menus).press("Enter");
            Locator wanted = item(menus, item);
            wanted.waitFor();
            for (int i = 0; i < MANY && !hasFocus(wanted); i++) {
                keys(menus).press("ArrowDown");
            }
            keys(menus).press("Enter");
        }

        private void reach(Locator wanted) {
            wanted.waitFor();
            for (int i = 0; i < MANY && !hasFocus(wanted); i++) {
                keys(wanted).press("Tab");
            }
            assertThat(hasFocus(wanted)).as("reached by keyboard: %s", wanted).isTrue();
        }

        private boolean hasFocus(Locator wanted) {
            return (Boolean) wanted.evaluate("element => element.contains(document.activeElement)");
        }

        private Keyboard keys(Locator on) {
            return on.page().keyboard();
        }
    };

    /** More stops than any screen has. */
    private static final int MANY = 120;

    abstract void type(Locator field, String text);

    /** One of a group of radio buttons. */
    abstract void choose(Locator group, String option);

    /** One from a list that can be searched. */
    abstract void pick(Locator box, String option);

    abstract void press(Locator button);

    /** An item of the last menu of a bar. */
    abstract void last(Locator menus, String item);

    private static Locator item(Locator menus, String name) {
        return menus.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator option(Locator group, String name) {
        return group.getByRole(
                AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator offered(Locator box, String name) {
        return box.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
