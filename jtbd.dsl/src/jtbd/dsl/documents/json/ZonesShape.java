package jtbd.dsl.documents.json;

import jtbd.dsl.measure.ZoneThresholds;

/** From which opportunity scores the zones begin. */
final class ZonesShape extends Shape<ZoneThresholds> {

    ZonesShape() {
        super("Zones", "From which opportunity scores the zones begin; overserved is where satisfaction exceeds"
                + " importance, served the rest");
        required("extremelyUnderserved", "From here on", PlainForm.NUMBER, ZoneThresholds::extremelyUnderserved);
        required("underserved", "From here on", PlainForm.NUMBER, ZoneThresholds::underserved);
        required("worthALook", "From here on", PlainForm.NUMBER, ZoneThresholds::worthALook);
    }
}
