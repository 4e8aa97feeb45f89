package safeguard.local.demo;

import safeguard.local.service.Service;
import safeguard.local.setup.Refusal;

/** Performs steps, each only when what it makes is not there yet. */
final class Steps {

    private final Api api;

    Steps(Api api) {
        this.api = api;
    }

    /** True when the step was performed, false when it had been before. */
    boolean perform(Scenario scenario, Step step) {
        String user = scenario.user(step.as());
        if (isDone(user, step)) {
            return false;
        }
        String found = step.find() == null ? "" : firstId(user, step.on(), step.find());
        String based = step.ifMatch(found);
        String etag = based == null ? null : api.get(user, step.on(), based).etag();
        Answer answer = api.send(user, step.on(), step.method(), step.path(found), step.body(), etag);
        if (!answer.isSuccess()) {
            throw new Refusal("The demo (%s) stops: %s as %s was refused: %s"
                    .formatted(scenario.title(), step.does(), user, answer.problem()));
        }
        return true;
    }

    private boolean isDone(String user, Step step) {
        if (step.unless() == null) {
            return false;
        }
        Answer present = api.getAll(user, step.on(), step.unless());
        return present.isSuccess()
                && (step.has() == null || Match.contains(present.body(), step.has()))
                && (step.lacks() == null || !Match.contains(present.body(), step.lacks()));
    }

    private String firstId(String user, Service service, String list) {
        return api.get(user, service, list).body().at("/items/0/id").asText("");
    }
}
