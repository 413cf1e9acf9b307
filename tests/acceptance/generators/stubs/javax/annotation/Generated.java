package javax.annotation;

/** The one annotation of the generated code that neither the JDK nor the tool's jar brings. */
public @interface Generated {
    String[] value();

    String date() default "";

    String comments() default "";
}
