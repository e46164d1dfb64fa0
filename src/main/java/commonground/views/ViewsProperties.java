package commonground.views;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param rebuild empties all views at the start and folds them again from the first event; for one
 *     start only
 */
@ConfigurationProperties("commonground.views")
record ViewsProperties(@DefaultValue("false") boolean rebuild) {}
