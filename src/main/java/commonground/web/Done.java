package commonground.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a command of the API left behind. */
@Schema(description = "What a command left behind; the same is in the headers")
public record Done(
        @Schema(
                        description = "Names the thing for good",
                        example = "1b4e28ba-2fa1-11d2-883f-0016d3cca427")
                String id,
        @Schema(description = "The thing's version, as in ETag", example = "7") long version,
        @Schema(
                        description =
                                "The place in the record of the last entry; give it as after= to a"
                                        + " read that has to show it",
                        example = "1042")
                long position,
        @Schema(description = "False if everything was so already and nothing was recorded")
                boolean changed) {}
