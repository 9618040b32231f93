package jtbd.dsl.ui.tests.compare;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Comparison;
import jtbd.dsl.ui.tests.driver.Explorer;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.TestProject;

/** Two states of a text side by side. */
@ExtendWith(InWorkbench.class)
class CompareTest {

    private static final String BEFORE = """
            package retail

            job Prove "Prove that nobody looked" functional {
              importance 9/10
              satisfaction 2/10
            }

            job Calm "Feel at ease" emotional {
              importance 5/10
              satisfaction 6/10
            }
            """;

    private static final String AFTER = """
            package retail

            job Prove "Prove that nobody looked" functional {
              importance 9/10
              satisfaction 4/10
            }

            job Calm "Feel at ease" emotional {
              importance 5/10
              satisfaction 6/10
            }

            metric Time "Time to share" {
              unit minutes
            }
            """;

    @Test
    void differences_are_listed_by_element() throws Exception {
        try (TestProject shop = TestProject.named("shop");
                Comparison comparison = Comparison.of(shop.file("after.jtbd", AFTER),
                        shop.file("before.jtbd", BEFORE))) {
            Tree differences = comparison.differences();

            waitUntil("the job that changed and the metric that is new are listed, the other job is not",
                    () -> names(differences).contains("Prove") && names(differences).contains("Time")
                            && !names(differences).contains("Calm"));
        }
    }

    @Test
    void a_double_click_on_an_element_compares_its_text() throws Exception {
        try (TestProject shop = TestProject.named("shop");
                Comparison comparison = Comparison.of(shop.file("after.jtbd", AFTER),
                        shop.file("before.jtbd", BEFORE))) {
            Tree differences = comparison.differences();
            waitUntil("the job is listed", () -> names(differences).contains("Prove"));

            Mouse.doubleClick(place(differences, "Prove"));

            waitUntil("only the job is compared, and what differs in it is listed", () -> comparison.lists() == 2
                    && comparison.sides().size() >= 2
                    && comparison.sides().stream().noneMatch(side -> side.getText().contains("Calm")));
            StyledText side = comparison.side("satisfaction 4/10");
            waitUntil("it is coloured", () -> isKeyword(side, "satisfaction"));
        }
    }

    @Test
    void words_have_their_colours_on_both_sides() throws Exception {
        try (TestProject shop = TestProject.named("shop");
                Comparison comparison = Comparison.of(shop.file("after.jtbd", AFTER),
                        shop.file("before.jtbd", BEFORE))) {
            for (String score : new String[] { "satisfaction 4/10", "satisfaction 2/10" }) {
                StyledText side = comparison.side(score);
                waitUntil("the side with " + score + " is coloured", () -> isKeyword(side, "job Prove")
                        && isKeyword(side, "satisfaction"));
            }
        }
    }

    @Test
    void what_differs_is_taken_over_and_saved() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile after = shop.file("after.jtbd", AFTER);
            IFile before = shop.file("before.jtbd", BEFORE);

            Explorer.chooseInMenu(List.of(after, before), "Compare With", "Each Other");
            try (Comparison comparison = Comparison.opened()) {
                comparison.differences();
                Mouse.click(comparison.tool("Copy All Non-Conflicting Changes from Right to Left"));
                waitUntil("both sides are the same", () -> comparison.sides().stream()
                        .noneMatch(side -> side.getText().contains("satisfaction 4/10")));
                Keyboard.press("ctrl+s");

                waitUntil("it is saved", () -> TestProject.saved(after).equals(BEFORE));
            }
        }
    }

    @Test
    void an_element_is_only_looked_at_and_what_differs_is_taken_over_in_the_whole_text() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile after = shop.file("after.jtbd", AFTER);
            IFile before = shop.file("before.jtbd", BEFORE);
            String takeOver = "Copy All Non-Conflicting Changes from Right to Left";

            Explorer.chooseInMenu(List.of(after, before), "Compare With", "Each Other");
            try (Comparison comparison = Comparison.opened()) {
                Tree differences = comparison.differences();
                waitUntil("whole texts can be changed", () -> comparison.offers(takeOver));
                Mouse.doubleClick(place(differences, "Prove"));

                waitUntil("the job cannot", () -> !comparison.offers(takeOver) && comparison.sides().stream()
                        .noneMatch(side -> side.getText().contains("Calm")));
            }
        }
    }

    private static boolean isKeyword(StyledText side, String words) {
        StyleRange style = side.getStyleRangeAtOffset(side.getText().indexOf(words));
        return style != null && style.foreground != null && style.foreground.getRGB().equals(PlatformUI.getWorkbench()
                .getThemeManager().getCurrentTheme().getColorRegistry().getRGB("jtbd.dsl.ui.colours.keyword"));
    }

    private static String names(Tree tree) {
        StringBuilder names = new StringBuilder();
        collect(tree.getItems(), names);
        return names.toString();
    }

    private static void collect(TreeItem[] items, StringBuilder names) {
        for (TreeItem item : items) {
            names.append(item.getText()).append('\n');
            collect(item.getItems(), names);
        }
    }

    private static Point place(Tree tree, String name) {
        return inUi(() -> {
            TreeItem item = find(tree.getItems(), name);
            tree.showItem(item);
            Rectangle bounds = item.getBounds();
            return tree.toDisplay(bounds.x + 10, bounds.y + bounds.height / 2);
        });
    }

    private static TreeItem find(TreeItem[] items, String name) {
        return Arrays.stream(items).map(item -> item.getText().contains(name) ? item : find(item.getItems(), name))
                .filter(item -> item != null).findFirst().orElse(null);
    }
}
