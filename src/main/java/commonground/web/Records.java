package commonground.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes how every command of the API can be refused. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "400",
        description = "What was sent cannot be read",
        content = @Content(mediaType = "application/problem+json"))
@ApiResponse(
        responseCode = "403",
        description = "You may not send this command",
        content = @Content(mediaType = "application/problem+json"))
@ApiResponse(
        responseCode = "404",
        description = "There is no such thing",
        content = @Content(mediaType = "application/problem+json"))
@ApiResponse(
        responseCode = "409",
        description = "Against a rule, as things stand; nothing was recorded",
        content = @Content(mediaType = "application/problem+json"))
@ApiResponse(
        responseCode = "422",
        description = "Some of it is out of its limits: all of what is wrong, field by field",
        content = @Content(mediaType = "application/problem+json"))
public @interface Records {}
