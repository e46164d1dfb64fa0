package commonground.deadline;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.ProblemDetail;

/** The answers of every command to a deadline that is there already. */
@ApiResponse(
        responseCode = "204",
        description = "Recorded. Where it changed nothing, nothing was recorded.",
        headers = {
            @Header(
                    name = "ETag",
                    description = "The version there is now.",
                    schema = @Schema(type = "string")),
            @Header(
                    name = "Ledger-Position",
                    description = "Read with after= this position to see what was recorded.",
                    schema = @Schema(type = "integer", format = "int64"))
        },
        content = @Content)
@ApiResponse(
        responseCode = "403",
        description = "This person may not do it.",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "404",
        description = "There is no such deadline.",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "409",
        description = "As the deadline stands, this cannot be done.",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "412",
        description = "It has changed since the version that If-Match names.",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "422",
        description = "Something given cannot be used; errors says which field and why.",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "428",
        description = "If-Match is missing.",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ChangesDeadline {}
