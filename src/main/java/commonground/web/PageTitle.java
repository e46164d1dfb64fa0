package commonground.web;

import java.io.StringWriter;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code cg:title} takes over a page's title and puts "Error: " before it where something typed has
 * to be mended, so that a screen reader says so first.
 */
@Component
class PageTitle extends AbstractProcessorDialect {
    private static final int PRECEDENCE = 1000;

    PageTitle() {
        super("Common Ground", "cg", PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Title(prefix));
    }

    private static final class Title extends AbstractAttributeTagProcessor {
        Title(String prefix) {
            super(TemplateMode.HTML, prefix, "title", false, "title", true, PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler structure) {
            var title =
                    StandardExpressions.getExpressionParser(context.getConfiguration())
                            .parseExpression(context, value)
                            .execute(context);
            if (!(title instanceof Fragment fragment)) return;
            var rendered = new StringWriter();
            context.getConfiguration()
                    .getTemplateManager()
                    .process(fragment.getTemplateModel(), context, rendered);
            var text = rendered.toString().replaceAll("</?title[^>]*>", "").strip();
            var wrong = context.getVariable("problems") instanceof Problems;
            structure.setBody(wrong ? "Error: " + text : text, false);
        }
    }
}
