package jtbd.dsl.documents.html.assets;

import java.util.Base64;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.OwnCode;
import jtbd.dsl.documents.html.markup.Url;
import jtbd.dsl.documents.html.templates.LookTemplate;

/** Style, script and icon of a page: those that all pages share, or its own copies where it stands alone. */
public record Look(Html code, Url icon) {

    /** The files of the site, which this is the way to. */
    public static Look shared(Url root, Url icon) {
        return new Look(LookTemplate.shared(root), icon);
    }

    /** All in the page itself, which then needs no other file. */
    public static Look within() {
        return Copies.LOOK;
    }

    /** Read on first use, since whole sites do not need them. */
    private static final class Copies {

        static final Look LOOK = new Look(
                LookTemplate.within(OwnCode.of(Assets.text("site.css")), OwnCode.of(Assets.text("site.js"))),
                Url.to("data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(Assets.read("icon.svg"))));
    }
}
