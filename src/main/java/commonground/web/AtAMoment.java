package commonground.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what every read of the API takes: the moment to read at. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "at",
        in = ParameterIn.QUERY,
        description =
                "The moment to read at; without it, now. A place in the record (1042), an instant"
                        + " (2018-02-01T09:00:00Z), a date and time in the United Kingdom (2018-02-01T09:00) or"
                        + " a date, which means its end.",
        example = "2018-02-01",
        schema = @Schema(type = "string"))
@Parameter(
        name = "after",
        in = ParameterIn.QUERY,
        description =
                "The Ledger-Position of a command: the answer waits up to two seconds until it shows it",
        example = "1042",
        schema = @Schema(type = "integer", format = "int64"))
@ApiResponse(responseCode = "200")
@ApiResponse(
        responseCode = "422",
        description = "at= is no moment, or one that has not come yet",
        content =
                @io.swagger.v3.oas.annotations.media.Content(
                        mediaType = "application/problem+json"))
public @interface AtAMoment {}
