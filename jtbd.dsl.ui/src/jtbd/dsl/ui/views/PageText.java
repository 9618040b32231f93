package jtbd.dsl.ui.views;

import com.google.gson.Gson;

/**
 * A page as the browser of a view shows it: in light or dark, at its place or scrolled as it was. It tells where it is
 * scrolled to in its title, which the view never shows, and where a link leads by an address of its own: both reach
 * the view on every platform and without waiting.
 */
record PageText(SitePage page, boolean dark, int top) {

    static final String LINK = "jtbd-link:";
    static final String SCROLLED = "scrolled ";

    /**
     * Light and dark follow the workbench: a button for them has nothing to do here. A page that is narrow closes its
     * contents as soon as it is read, and has its places only then.
     */
    private static final String SCRIPT = """
            <style>button.theme { display: none }</style>
            <script>
            (function (theme, anchor, top) {
              document.documentElement.dataset.theme = theme;
              var goTo = function (id) {
                var target = id && document.getElementById(id);
                if (target) {
                  target.scrollIntoView({ behavior: "instant" });
                }
                return target;
              };
              addEventListener("DOMContentLoaded", function () {
                if (top >= 0 || !goTo(anchor)) {
                  scrollTo({ top: Math.max(0, top), behavior: "instant" });
                }
              });
              addEventListener("scroll", function () {
                document.title = "%s" + Math.round(scrollY);
              });
              document.addEventListener("click", function (click) {
                var place = click.target.closest("a[href]");
                var link = place && place.getAttribute("href");
                if (!link) {
                  return;
                }
                click.preventDefault();
                if (link[0] === "#") {
                  goTo(decodeURIComponent(link.slice(1)));
                } else {
                  location.href = "%s" + encodeURIComponent(link);
                }
              });
            })(%s, %s, %d);
            </script>
            """;

    String html() {
        String script = SCRIPT.formatted(SCROLLED, LINK, literal(dark ? "dark" : "light"), literal(page.anchor()),
                top);
        int end = page.html().lastIndexOf("</body>");
        int place = end < 0 ? page.html().length() : end;
        return page.html().substring(0, place) + script + page.html().substring(place);
    }

    /** As Gson writes it, so that no text can end the script. */
    private static String literal(String text) {
        return new Gson().toJson(text);
    }
}
