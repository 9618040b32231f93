package jtbd.dsl.documents.json;

import java.util.Optional;

import jtbd.dsl.jtbd.Publication;

/** Where an industry page was published. */
final class PublicationShape extends Shape<Publication> {

    PublicationShape() {
        super("Publication", "Where an industry was described");
        text("publisher", "Who published it", Publication::getPublisher);
        optional("year", "When", PlainForm.INTEGER, publication -> Optional.of(publication.getYear())
                .filter(year -> year > 0));
        text("url", "Where it is on the web", Publication::getUrl);
    }
}
