package nl.comensha.zichtbaar.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import nl.comensha.zichtbaar.shared.NotFound;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** The first wall: lets a call into a service only with a permission that the method names; no name, no entry. */
class RequiresInterceptor implements MethodInterceptor {
    private final ApplicationEventPublisher events;

    RequiresInterceptor(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        Object target = invocation.getThis();
        Class<?> type = target == null ? invocation.getMethod().getDeclaringClass() : AopUtils.getTargetClass(target);
        Method method = AopUtils.getMostSpecificMethod(invocation.getMethod(), type);
        if (method.getDeclaringClass() == Object.class || permitted(method, type)) {
            return proceed(invocation, attempt(type, method));
        }
        events.publishEvent(new Refused(attempt(type, method)));
        throw new NotPermitted();
    }

    /** Foreign or absent, from whatever service: this is where it is logged, so that no service can forget it or do otherwise. */
    private @Nullable Object proceed(MethodInvocation invocation, String attempt) throws Throwable {
        try {
            return invocation.proceed();
        } catch (NotFound hidden) {
            hidden.audit(events, attempt);
            throw hidden;
        }
    }

    private static String attempt(Class<?> type, Method method) {
        return type.getSimpleName() + "." + method.getName();
    }

    private static boolean permitted(Method method, Class<?> type) {
        Requires requires = AnnotatedElementUtils.findMergedAnnotation(method, Requires.class);
        if (requires == null) {
            requires = AnnotatedElementUtils.findMergedAnnotation(type, Requires.class);
        }
        Viewer viewer = Viewers.current();
        return requires != null && Arrays.stream(requires.value()).anyMatch(viewer::may);
    }
}
