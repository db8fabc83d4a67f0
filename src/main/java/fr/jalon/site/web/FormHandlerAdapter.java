package fr.jalon.site.web;

import fr.jalon.site.SentOnce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/** Has every form read by the {@link FormBinder}, and makes what a form makes once, where {@link SentOnce} asks for it. */
final class FormHandlerAdapter extends RequestMappingHandlerAdapter {

    private static final String REDIRECT = "redirect:";

    private final ObjectProvider<SentFormRepository> sentForms;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    FormHandlerAdapter(
            ObjectProvider<SentFormRepository> sentForms, ObjectProvider<PlatformTransactionManager> transactions) {
        this.sentForms = sentForms;
        this.transactions = transactions;
    }

    @Override
    protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> binderMethods) {
        return new ServletRequestDataBinderFactory(binderMethods, getWebBindingInitializer()) {
            @Override
            protected ServletRequestDataBinder createBinderInstance(
                    @Nullable Object target, String objectName, NativeWebRequest request) {
                return new FormBinder(target, objectName);
            }
        };
    }

    @Override
    protected @Nullable ModelAndView invokeHandlerMethod(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        return handler.hasMethodAnnotation(SentOnce.class)
                ? once(request, response, handler)
                : super.invokeHandlerMethod(request, response, handler);
    }

    /** What is made and the note of it are kept together or not at all; a form that was refused leaves no note. */
    private @Nullable ModelAndView once(HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        PlatformTransactionManager manager = transactions.getObject();
        SentFormRepository sent = sentForms.getObject();
        SentForm form = SentForm.of(request);
        TransactionStatus transaction = manager.getTransaction(null);
        try {
            Optional<String> before = sent.answerBefore(form.fingerprint(), form.sameWithin());
            if (before.isPresent()) {
                return new ModelAndView(before.get());
            }
            ModelAndView answer = super.invokeHandlerMethod(request, response, handler);
            String next = answer == null ? null : answer.getViewName();
            if (next != null && next.startsWith(REDIRECT)) {
                sent.recordAnswer(form.fingerprint(), next);
                manager.commit(transaction);
            }
            return answer;
        } finally {
            if (!transaction.isCompleted()) {
                manager.rollback(transaction);
            }
        }
    }
}
