package safeguard.platform.http;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import safeguard.platform.audit.DenialLog;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.DomainProblem;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.Forbidden;
import safeguard.platform.problem.InvalidRequest;
import safeguard.platform.problem.NotFound;
import safeguard.platform.problem.PreconditionFailed;
import safeguard.platform.problem.PreconditionRequired;
import safeguard.platform.problem.Problem;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.problem.Unavailable;

/** The one place where failures become problem documents. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final DenialLog denials;

    ProblemMappers(DenialLog denials) {
        this.denials = denials;
    }

    @ServerExceptionMapper
    Response refused(DomainProblem refusal) {
        return switch (refusal) {
            case NotFound p -> answer(404, "Not found", p);
            case InvalidRequest p -> answer(400, "Invalid request", p);
            case RuleViolated p -> answer(422, "Rule violated", p);
            case Conflict p -> answer(409, "Conflict", p);
            case Forbidden p -> answer(403, "Forbidden", p);
            case PreconditionFailed p -> answer(412, "Precondition failed", p);
            case PreconditionRequired p -> answer(428, "Precondition required", p);
            case Unavailable p -> answer(503, "Temporarily unavailable", p);
        };
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations) {
        var errors = violations.getConstraintViolations().stream()
                .map(violation -> new FieldError(pointer(violation), violation.getMessage()))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
        return Problem.of(400, "invalid-request", "Invalid request", "Some fields are not valid", errors)
                .toResponse();
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException failure) {
        return JsonFaults.explain(failure).toResponse();
    }

    /** More specific than the mapper that Quarkus brings, which would answer without a body. */
    @ServerExceptionMapper
    Response unreadable(MismatchedInputException failure) {
        return JsonFaults.explain(failure).toResponse();
    }

    @ServerExceptionMapper
    Response unreadable(JsonMappingException failure) {
        return JsonFaults.explain(failure).toResponse();
    }

    @ServerExceptionMapper
    Response unreadable(JsonParseException failure) {
        return JsonFaults.explain(failure).toResponse();
    }

    /** Two callers changed the same version; the second one read an old ETag. */
    @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
    Response raced(RuntimeException race) {
        return refused(new PreconditionFailed());
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure, UriInfo request) {
        if (failure instanceof NotFoundException && failure.getCause() != null) {
            return QueryFaults.explain(failure.getCause(), request).toResponse();
        }
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return JsonFaults.explain(unreadable).toResponse();
        }
        return HttpFaults.explain(failure).toResponse();
    }

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException failure, RoutingContext context) {
        return challenge(context, "Send a bearer token of the identity provider");
    }

    @ServerExceptionMapper
    Uni<Response> authenticationFailed(AuthenticationFailedException failure, RoutingContext context) {
        return challenge(context, "The token is expired, malformed or not meant for this service");
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException failure, RoutingContext context) {
        var answer = Problem.of(403, "forbidden", "Forbidden", "Your roles do not allow this operation");
        return denials.record(context)
                .map(recorded -> answer.toResponse())
                .onFailure()
                .recoverWithItem(failed -> refused(new Unavailable("not-audited", "The denial could not be recorded")));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        var known = DatabaseFaults.explain(failure);
        if (known.isPresent()) {
            LOG.warnf("answered %d %s: %s", known.get().status(), known.get().code(), failure.getClass());
            return known.get().toResponse();
        }
        LOG.error("unexpected failure", failure);
        return Problem.of(500, "internal-error", "Internal error", "This is our fault; quote the trace id")
                .toResponse();
    }

    private static Response answer(int status, String title, DomainProblem refusal) {
        return Problem.of(status, refusal.code(), title, refusal.detail(), refusal.errors())
                .toResponse();
    }

    /** Bean Validation paths begin with the method and the parameter. */
    private static String pointer(ConstraintViolation<?> violation) {
        var nodes = violation
                .getPropertyPath()
                .toString()
                .replace("[", ".")
                .replace("]", "")
                .replace(".<list element>", "")
                .split("\\.", -1);
        if (nodes.length <= 2) {
            return nodes[nodes.length - 1];
        }
        return "/" + String.join("/", List.of(nodes).subList(2, nodes.length));
    }

    private static Uni<Response> challenge(RoutingContext context, String detail) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        Uni<ChallengeData> challenge =
                authenticator == null ? Uni.createFrom().nullItem() : authenticator.getChallenge(context);
        return challenge.map(data -> withChallenge(data, detail));
    }

    private static Response withChallenge(@Nullable ChallengeData data, String detail) {
        var response = Problem.of(401, "unauthorized", "Unauthorized", detail).toResponse();
        if (data != null) {
            data.getHeaders().forEach((name, value) -> response.getHeaders().putSingle(name.toString(), value));
        } else {
            response.getHeaders().putSingle("WWW-Authenticate", "Bearer");
        }
        return response;
    }
}
