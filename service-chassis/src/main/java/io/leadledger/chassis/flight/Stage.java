package io.leadledger.chassis.flight;

import java.util.function.Supplier;
import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** How long a part of a piece of work took, for flight recordings of a service; while none runs it costs nothing. */
@Name(Stage.EVENT)
@Label("Stage")
@Category("Leadledger")
@StackTrace(false)
public final class Stage extends Event {

    /** What recordings call it. */
    public static final String EVENT = "io.leadledger.Stage";

    @Label("Stage")
    final String stage;

    private Stage(String stage) {
        this.stage = stage;
    }

    /** One that ends when it is committed, on the same thread. */
    public static Stage begun(String name) {
        Stage stage = new Stage(name);
        stage.begin();
        return stage;
    }

    /** Work as a stage. */
    public static <T> T of(String name, Supplier<T> work) {
        Stage stage = begun(name);
        try {
            return work.get();
        } finally {
            stage.commit();
        }
    }

    /** The same where nothing comes of it. */
    public static void run(String name, Runnable work) {
        of(name, () -> {
            work.run();
            return name;
        });
    }
}
