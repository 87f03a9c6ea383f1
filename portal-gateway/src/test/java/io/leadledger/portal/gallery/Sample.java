package io.leadledger.portal.gallery;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one page of the gallery shows; each page uses the parts it needs, read from its own YAML file. */
record Sample(
        String site,
        String current,
        String title,
        @Nullable String lead,
        @Nullable List<Views.Crumb> crumbs,
        @Nullable List<Views.Chip> chips,
        @Nullable List<Views.MenuItem> menu,
        @Nullable List<Views.Tab> tabs,
        Views.@Nullable Filter filter,
        @Nullable List<Views.Field> filterFields,
        @Nullable List<Views.Column> columns,
        @Nullable List<Row> rows,
        @Nullable Row total,
        Views.@Nullable Pager pager,
        @Nullable List<Views.Fact> facts,
        @Nullable List<Views.Fact> pairs,
        @Nullable List<Views.Fact> morePairs,
        @Nullable List<Views.Sum> sums,
        @Nullable List<Views.Term> equation,
        @Nullable List<Views.Stat> stats,
        @Nullable List<Views.Issue> blocks,
        @Nullable List<Views.Issue> warns,
        @Nullable List<Views.Issue> informs,
        Views.@Nullable Calm calm,
        @Nullable List<Views.Check> checks,
        @Nullable List<Views.OnboardingStep> onboarding,
        @Nullable List<Views.Step> steps,
        @Nullable List<Views.Stage> stages,
        @Nullable List<Views.Field> fields,
        @Nullable List<Views.FieldError> errors,
        Views.@Nullable Dialog dialog,
        Views.@Nullable Drift drift,
        @Nullable List<Views.Part> words,
        Views.@Nullable Paper paper,
        Views.@Nullable Chart chart,
        @Nullable List<Views.Toast> toasts) {

    /** A row of a table. What a row does not say is nothing. */
    static final class Row extends LinkedHashMap<String, @Nullable Object> {
        private static final long serialVersionUID = 1;

        @Override
        public boolean containsKey(@Nullable Object key) {
            return true;
        }
    }

    Map<String, @Nullable Object> model() {
        Map<String, @Nullable Object> model = new HashMap<>();
        for (RecordComponent part : Sample.class.getRecordComponents()) {
            try {
                model.put(part.getName(), part.getAccessor().invoke(this));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return model;
    }
}
