// Made by `npm run api:write` from the routes; never edited by hand.

export type paths = {
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                        password: string;
                        /** @default true */
                        rememberMe?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        currentPassword: string;
                        newPassword: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Me"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sample-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                /** @enum {string} */
                                role: "officer" | "clerk" | "leader" | "cluster-secretary" | "administrator";
                                unitName: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                unitName: string;
                                /** @enum {string} */
                                role: "officer" | "clerk" | "leader" | "cluster-secretary" | "administrator";
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** Format: email */
                        email: string;
                        /** Format: uuid */
                        unitId: string;
                        /** @enum {string} */
                        role: "officer" | "clerk" | "leader" | "cluster-secretary" | "administrator";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                            };
                            firstPassword: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    doubtful?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReadingPage"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** Format: binary */
                        file: string;
                    };
                    "application/json": {
                        text: string;
                        title?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptReading"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptReading"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptReading"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readings/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file, to be kept */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readings/{id}/facts.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file, to be kept */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readings/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptReading"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                id: "number-format" | "number-blank" | "date-blank" | "signer-blank" | "placeholder-left" | "type-symbol-mismatch" | "date-line" | "motto-form" | "addressee-misuse" | "archive-line" | "end-mark" | "basis-punctuation" | "citation-incomplete" | "citation-later" | "citation-stale" | "numbering" | "weekday-mismatch" | "agenda-overlap" | "agenda-gap" | "agenda-untimed" | "agenda-outside-session" | "time-notation" | "session-undated" | "event-before-issue" | "duration-limit" | "notice-too-late" | "deadline-order" | "task-without-deadline" | "task-without-agenda" | "invited-not-recipient" | "coverage" | "quota-unclear" | "two-places" | "unit-not-existing" | "unit-name" | "school-year" | "anniversary" | "capitals" | "quotes" | "spelling" | "repeated-words" | "tone-style" | "day-off" | "text-damaged";
                                title: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulePage"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    year?: number;
                    unitId?: string;
                    kind?: "giaoBan" | "soKet" | "tongKet" | "chuyenDe" | "tapHuan" | "trienKhai" | "daiHoi" | "hoiThi" | "hoiNghi" | "hop" | "other" | "trucTuyen";
                    state?: "draft" | "ready";
                    deleted?: string;
                    order?: "saved" | "latest" | "earliest";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanPage"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        from: "reading";
                        /** Format: uuid */
                        readingId: string;
                        content?: {
                            text: string;
                            corrections: {
                                path: string;
                                value: unknown;
                            }[];
                            confirmed: string[];
                            setAside: {
                                key: string;
                                reason: string;
                            }[];
                        };
                        /** @default false */
                        again?: boolean;
                        /** Format: uuid */
                        unitId?: string;
                    } | {
                        /** @enum {string} */
                        from: "kind";
                        /** @enum {string} */
                        kind: "giaoBan" | "soKet" | "tongKet" | "chuyenDe" | "tapHuan" | "trucTuyen" | "other";
                        /** Format: date */
                        date?: string;
                        /** Format: uuid */
                        unitId?: string;
                    } | {
                        /** @enum {string} */
                        from: "nothing";
                        /** Format: uuid */
                        unitId?: string;
                    } | {
                        /** @enum {string} */
                        from: "plan";
                        /** Format: uuid */
                        planId: string;
                        schoolYear?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Plan"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Plan"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        revision: number;
                        content: {
                            text: string;
                            corrections: {
                                path: string;
                                value: unknown;
                            }[];
                            confirmed: string[];
                            setAside: {
                                key: string;
                                reason: string;
                            }[];
                        };
                        title?: string;
                        /** @enum {string} */
                        state?: "draft" | "ready";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Plan"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Plan"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["PlanVersion"][];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    version: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** Format: date-time */
                            savedAt: string;
                            savedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            changes: number;
                            content: {
                                text: string;
                                corrections: {
                                    path: string;
                                    value: unknown;
                                }[];
                                confirmed: string[];
                                setAside: {
                                    key: string;
                                    reason: string;
                                }[];
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    version: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Plan"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file, to be kept */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pages: {
                                page: string;
                                title: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guide/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    page: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            page: string;
                            title: string;
                            markdown: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /** @description A fault of the server */
        Fault: {
            /** @constant */
            code: "fault";
            message: string;
            reference: string;
        };
        KeptReading: {
            /** Format: uuid */
            id: string;
            title: string;
            fileName: string;
            format: string;
            encoding: string | null;
            notices: components["schemas"]["Notice"][];
            size: number;
            /** Format: date-time */
            createdAt: string;
            sample: boolean;
            earlier: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                createdAt: string;
            } | null;
            text: string;
            reading: components["schemas"]["Reading"];
        };
        Me: {
            account: {
                /** Format: uuid */
                id: string;
                name: string;
                email: string;
            };
            memberships: {
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                role: "officer" | "clerk" | "leader" | "cluster-secretary" | "administrator";
            }[];
        };
        Notice: {
            code: string;
            message: string;
        };
        Plan: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "ready";
            /** @enum {string} */
            kind: "giaoBan" | "soKet" | "tongKet" | "chuyenDe" | "tapHuan" | "trienKhai" | "daiHoi" | "hoiThi" | "hoiNghi" | "hop" | "other" | "trucTuyen";
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            type: ("KH" | "CV" | "TB" | "CTr" | "GM" | "BB" | "QĐ" | "BC" | "TTr" | "HD" | "CT" | "NQ") | null;
            number: string | null;
            schoolYear: string | null;
            firstDate: string | null;
            lastDate: string | null;
            venue: string | null;
            doubts: number;
            errors: number;
            warnings: number;
            questions: number;
            sample: boolean;
            /** Format: date-time */
            savedAt: string;
            savedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            revision: number;
            content: {
                text: string;
                corrections: {
                    path: string;
                    value: unknown;
                }[];
                confirmed: string[];
                setAside: {
                    key: string;
                    reason: string;
                }[];
            };
            /** Format: date-time */
            createdAt: string;
            createdBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            original: {
                fileName: string;
                format: string;
                size: number;
                text: string;
            } | null;
            copyOf: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            mayEdit: boolean;
        };
        PlanPage: {
            items: components["schemas"]["PlanSummary"][];
            next: string | null;
            total: number;
            isAbout: boolean;
            areApart: boolean;
            years: number[];
            units: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        PlanSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "ready";
            /** @enum {string} */
            kind: "giaoBan" | "soKet" | "tongKet" | "chuyenDe" | "tapHuan" | "trienKhai" | "daiHoi" | "hoiThi" | "hoiNghi" | "hop" | "other" | "trucTuyen";
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            type: ("KH" | "CV" | "TB" | "CTr" | "GM" | "BB" | "QĐ" | "BC" | "TTr" | "HD" | "CT" | "NQ") | null;
            number: string | null;
            schoolYear: string | null;
            firstDate: string | null;
            lastDate: string | null;
            venue: string | null;
            doubts: number;
            errors: number;
            warnings: number;
            questions: number;
            sample: boolean;
            /** Format: date-time */
            savedAt: string;
            savedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
        };
        PlanVersion: {
            version: number;
            /** Format: date-time */
            savedAt: string;
            savedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            changes: number;
        };
        Reading: {
            type: {
                /** @enum {string} */
                value: "KH" | "CV" | "TB" | "CTr" | "GM" | "BB" | "QĐ" | "BC" | "TTr" | "HD" | "CT" | "NQ";
                spans: components["schemas"]["Span"][];
                certainty: number;
            } | null;
            convenes: {
                value: boolean;
                spans: components["schemas"]["Span"][];
                certainty: number;
            };
            number: components["schemas"]["TextFact"] | null;
            issuer: components["schemas"]["TextFact"] | null;
            issuedOn: components["schemas"]["TextFact"] | null;
            issuedAt: components["schemas"]["TextFact"] | null;
            subject: components["schemas"]["TextFact"] | null;
            schoolYear: components["schemas"]["TextFact"] | null;
            bases: {
                spans: components["schemas"]["Span"][];
                phrase: components["schemas"]["TextFact"] | null;
                kind: components["schemas"]["TextFact"] | null;
                number: components["schemas"]["TextFact"] | null;
                date: components["schemas"]["TextFact"] | null;
                title: components["schemas"]["TextFact"] | null;
            }[];
            sessions: {
                spans: components["schemas"]["Span"][];
                name: components["schemas"]["TextFact"] | null;
                date: components["schemas"]["TextFact"] | null;
                endDate: components["schemas"]["TextFact"] | null;
                month: components["schemas"]["TextFact"] | null;
                weekday: components["schemas"]["TextFact"] | null;
                lunar: components["schemas"]["TextFact"] | null;
                partOfDay: {
                    /** @enum {string} */
                    value: "morning" | "afternoon" | "evening" | "day";
                    spans: components["schemas"]["Span"][];
                    certainty: number;
                } | null;
                start: components["schemas"]["TextFact"] | null;
                end: components["schemas"]["TextFact"] | null;
                venue: components["schemas"]["TextFact"] | null;
                group: components["schemas"]["TextFact"] | null;
            }[];
            mode: {
                /** @enum {string} */
                value: "inPerson" | "online" | "hybrid";
                spans: components["schemas"]["Span"][];
                certainty: number;
            } | null;
            points: components["schemas"]["TextFact"][];
            quotas: {
                spans: components["schemas"]["Span"][];
                who: components["schemas"]["TextFact"];
                count: {
                    value: number;
                    spans: components["schemas"]["Span"][];
                    certainty: number;
                };
            }[];
            agenda: {
                spans: components["schemas"]["Span"][];
                title: components["schemas"]["TextFact"];
                date: components["schemas"]["TextFact"] | null;
                start: components["schemas"]["TextFact"] | null;
                end: components["schemas"]["TextFact"] | null;
                owner: components["schemas"]["TextFact"] | null;
            }[];
            tasks: {
                spans: components["schemas"]["Span"][];
                unit: components["schemas"]["TextFact"];
                action: components["schemas"]["TextFact"];
                deadline: components["schemas"]["TextFact"] | null;
            }[];
            deadlines: {
                spans: components["schemas"]["Span"][];
                date: components["schemas"]["TextFact"];
                time: components["schemas"]["TextFact"] | null;
                what: components["schemas"]["TextFact"];
            }[];
            addressees: components["schemas"]["TextFact"][];
            participants: components["schemas"]["TextFact"][];
            recipients: components["schemas"]["TextFact"][];
            signer: {
                spans: components["schemas"]["Span"][];
                name: components["schemas"]["TextFact"] | null;
                title: components["schemas"]["TextFact"] | null;
                onBehalf: components["schemas"]["TextFact"] | null;
            } | null;
            kind: {
                /** @enum {string} */
                value: "giaoBan" | "soKet" | "tongKet" | "chuyenDe" | "tapHuan" | "trienKhai" | "daiHoi" | "hoiThi" | "hoiNghi" | "hop" | "other";
                spans: components["schemas"]["Span"][];
                certainty: number;
            } | null;
            chair: components["schemas"]["TextFact"] | null;
            committee: {
                spans: components["schemas"]["Span"][];
                name: components["schemas"]["TextFact"];
                role: components["schemas"]["TextFact"] | null;
            }[];
            costs: {
                spans: components["schemas"]["Span"][];
                what: components["schemas"]["TextFact"];
                amount: {
                    value: number;
                    spans: components["schemas"]["Span"][];
                    certainty: number;
                } | null;
            }[];
            backdrop: components["schemas"]["TextFact"][];
            relativeDeadlines: {
                spans: components["schemas"]["Span"][];
                days: {
                    value: number;
                    spans: components["schemas"]["Span"][];
                    certainty: number;
                };
                workingDays: boolean;
                anchor: components["schemas"]["TextFact"] | null;
                what: components["schemas"]["TextFact"] | null;
            }[];
            recurrences: {
                spans: components["schemas"]["Span"][];
                every: {
                    /** @enum {string} */
                    value: "week" | "twoWeeks" | "month" | "quarter" | "term" | "year";
                    spans: components["schemas"]["Span"][];
                    certainty: number;
                };
                what: components["schemas"]["TextFact"] | null;
            }[];
            dateChanges: {
                spans: components["schemas"]["Span"][];
                from: components["schemas"]["TextFact"] | null;
                to: components["schemas"]["TextFact"] | null;
            }[];
            replacesInvitation: {
                value: boolean;
                spans: components["schemas"]["Span"][];
                certainty: number;
            } | null;
            urgency: {
                /** @enum {string} */
                value: "KHẨN" | "THƯỢNG KHẨN" | "HỎA TỐC";
                spans: components["schemas"]["Span"][];
                certainty: number;
            } | null;
        };
        ReadingPage: {
            items: components["schemas"]["ReadingSummary"][];
            next: string | null;
            total: number;
        };
        ReadingSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            fileName: string;
            format: string;
            /** Format: date-time */
            createdAt: string;
            sample: boolean;
            type: ("KH" | "CV" | "TB" | "CTr" | "GM" | "BB" | "QĐ" | "BC" | "TTr" | "HD" | "CT" | "NQ") | null;
            number: string | null;
            issuer: string | null;
            subject: string | null;
            issuedOn: string | null;
            firstDate: string | null;
            days: number;
            conference: string | null;
            kind: string | null;
            doubts: number;
            context: string | null;
        };
        /** @description Refused; nothing was changed */
        Refusal: {
            code: string;
            message: string;
            args: {
                [key: string]: string | number;
            };
        };
        RulePage: {
            /** @enum {string} */
            id: "number-format" | "number-blank" | "date-blank" | "signer-blank" | "placeholder-left" | "type-symbol-mismatch" | "date-line" | "motto-form" | "addressee-misuse" | "archive-line" | "end-mark" | "basis-punctuation" | "citation-incomplete" | "citation-later" | "citation-stale" | "numbering" | "weekday-mismatch" | "agenda-overlap" | "agenda-gap" | "agenda-untimed" | "agenda-outside-session" | "time-notation" | "session-undated" | "event-before-issue" | "duration-limit" | "notice-too-late" | "deadline-order" | "task-without-deadline" | "task-without-agenda" | "invited-not-recipient" | "coverage" | "quota-unclear" | "two-places" | "unit-not-existing" | "unit-name" | "school-year" | "anniversary" | "capitals" | "quotes" | "spelling" | "repeated-words" | "tone-style" | "day-off" | "text-damaged";
            title: string;
            text: string;
            sources: {
                act: string;
                place: string;
            }[];
        };
        Span: {
            start: number;
            end: number;
        };
        TextFact: {
            value: string;
            spans: components["schemas"]["Span"][];
            certainty: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
