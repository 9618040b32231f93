package jtbd.dsl.ui.views;

/** The page of a rule: what it is for, with an example and how that is mended. */
record RulePage(String id, String title, String html) {

    SitePage asPage() {
        return new SitePage(title, html, "", "rules/" + id + ".html", null);
    }
}
