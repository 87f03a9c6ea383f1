package io.leadledger.chassis.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Problem details for every service. */
@AutoConfiguration
@Import(ProblemAdvice.class)
public class ProblemConfiguration {

    @Bean
    WebMvcConfigurer refusingControlCharacters() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new QueryTexts()).addPathPatterns("/api/**");
            }
        };
    }
}
