package jtbd.dsl.documents.html.pages;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.assets.Look;
import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Markup;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.markup.Url;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.FrameTemplate;
import jtbd.dsl.documents.html.templates.FrameView;
import jtbd.dsl.documents.html.templates.HeroTemplate;
import jtbd.dsl.documents.html.templates.HeroView;
import jtbd.dsl.documents.html.templates.SectionView;

/** A page being put together: its head and its parts in reading order; parts without content are left out. */
final class Page {

    private static final String ICON = "assets/icon.svg";

    private final Standpoint here;
    private final List<FrameView.Entry> crumbs = new ArrayList<>();
    private final List<SectionView> parts = new ArrayList<>();

    Page(Standpoint here) {
        this.here = here;
    }

    Page below(Text name, Url place) {
        crumbs.add(new FrameView.Entry(name, place, false));
        return this;
    }

    Page part(String id, String heading, Html body) {
        return part(id, Text.of(heading), Text.NONE, body);
    }

    Page part(String id, String heading, Text intro, Html body) {
        return part(id, Text.of(heading), intro, body);
    }

    Page part(String id, Text heading, Text intro, Html body) {
        if (body.isPresent()) {
            parts.add(new SectionView(Anchor.of(id), heading, intro, body));
        }
        return this;
    }

    Document write(HeroView hero) {
        Look look = here.isAlone() ? Look.within() : Look.shared(here.root(), here.urlOf(ICON));
        Html page = FrameTemplate.render(new FrameView(Text.of(here.edition().settings().title()), hero.title(),
                here.root(), look.code(), look.icon(), Navigation.from(here), crumbs,
                HeroTemplate.render(hero), parts));
        return new Document(here.page(), Markup.bytes(page));
    }
}
