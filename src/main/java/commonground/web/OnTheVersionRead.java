package commonground.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what every command on something that exists takes: the version that was read. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "If-Match",
        in = ParameterIn.HEADER,
        required = true,
        description =
                "The ETag of what you have read, so that nobody's change is overwritten unseen",
        example = "\"7\"",
        schema = @Schema(type = "string"))
@ApiResponse(
        responseCode = "412",
        description = "Somebody has changed it since; read it again",
        content = @Content(mediaType = "application/problem+json"))
@ApiResponse(
        responseCode = "428",
        description = "If-Match is missing",
        content = @Content(mediaType = "application/problem+json"))
public @interface OnTheVersionRead {}
