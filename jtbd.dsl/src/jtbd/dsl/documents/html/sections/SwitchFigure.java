package jtbd.dsl.documents.html.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.SwitchTimeline;
import jtbd.dsl.documents.html.templates.FactView;
import jtbd.dsl.documents.html.templates.FactsTemplate;
import jtbd.dsl.documents.html.templates.FigureTemplate;
import jtbd.dsl.documents.html.templates.FigureView;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.words.Sentence;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.TimelineEvent;
import jtbd.dsl.measure.Count;

/** The way of one person to something new, as a picture, with what is known of each moment. */
final class SwitchFigure {

    private SwitchFigure() {
    }

    static Html of(Interview interview) {
        List<TimelineEvent> events = interview.getTimeline().stream()
                .sorted(Comparator.comparing(TimelineEvent::getDate)).toList();
        if (events.isEmpty()) {
            return Html.NONE;
        }
        List<SwitchTimeline.Moment> moments = new ArrayList<>();
        Text description = Text.NONE;
        for (int i = 0; i < events.size(); i++) {
            TimelineEvent event = events.get(i);
            moments.add(new SwitchTimeline.Moment(Text.of(Sentence.of(event.getMoment())), Text.of(event.getDate()),
                    i == 0 ? Text.NONE : Text.of(Count.of(DaysBetween.of(events.get(i - 1), event), "day"))));
            description = description.plus(event.getMoment() + " " + event.getDate() + ". ");
        }
        Text title = Text.of("The way to the switch");
        Html picture = SwitchTimeline.of(new SwitchTimeline.Timeline(title, description, moments));
        return ListTemplate.together(List.of(FigureTemplate.render(new FigureView(picture, title, Html.NONE)),
                FactsTemplate.render(events.stream().map(event -> new FactView(
                        Text.of(Sentence.of(event.getMoment())), Html.of(Text.of(event.getText())))).toList())));
    }
}
